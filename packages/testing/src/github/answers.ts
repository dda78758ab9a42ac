/** Bodies and headers as GitHub writes them. Pure. */
import { Buffer } from 'node:buffer';
import type { Answer } from './model.ts';

export function json(value: unknown, status = 200): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-github-media-type': 'github.v3; format=json' };
  return { status, headers, body: Buffer.from(JSON.stringify(value)) };
}

export function raw(body: Buffer): Answer {
  const headers = {
    'content-type': 'application/vnd.github.raw+json; charset=utf-8',
    'x-github-media-type': 'github.v3; param=raw; format=json',
  };
  return { status: 200, headers, body };
}

/** Where the documentation of an endpoint is unknown, GitHub points to the start page. */
export function problem(status: number, message: string, documentation = 'https://docs.github.com/rest'): Answer {
  return json({ message, documentation_url: documentation, status: String(status) }, status);
}

export const notFound = (documentation?: string): Answer => problem(404, 'Not Found', documentation);

/** The media type that asks for bytes instead of JSON. */
export function wantsRaw(accept: string): boolean {
  return /\bapplication\/vnd\.github\.(?:v3\.)?raw\b/.test(accept);
}

/** GitHub breaks base64 into lines of 60 characters, the last one included. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}

/** Bytes; larger files and blobs are refused. */
export const LARGEST_BLOB = 100 * 1024 * 1024;

export function tooLarge(documentation: string): Answer {
  const message =
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, but you can always clone the repository.';
  const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
  return json({ message, errors, documentation_url: documentation, status: '403' }, 403);
}
