import { describe, expect, it } from '@jest/globals';
import { describeFailure } from './http-failure.ts';

const failure = (code: string, message = ''): unknown => Object.assign(new Error(message), { code });

describe('describeFailure', () => {
  it.each([
    ['ENOTFOUND', true, 'no_proxy'],
    ['ECONNREFUSED', true, 'no_proxy'],
    ['ECONNRESET', true, 'Run the job again'],
    ['ETIMEDOUT', true, 'no_proxy'],
    ['EHOSTUNREACH', true, 'no_proxy'],
    ['ENETUNREACH', true, 'no_proxy'],
    ['EAI_AGAIN', true, 'Run the job again'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', false, 'NODE_EXTRA_CA_CERTS'],
    ['CERT_HAS_EXPIRED', false, 'Renew'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, 'host name'],
  ])('explains %s', (code, transient, fix) => {
    expect(describeFailure(failure(code))).toEqual({
      what: expect.stringContaining(code),
      fix: expect.stringContaining(fix),
      transient,
    });
  });

  it.each([
    [407, false],
    [502, true],
  ])('explains a proxy that answers %i', (status, transient) => {
    const error = failure('ECONNRESET', `tunneling socket could not be established, statusCode=${status}`);
    expect(describeFailure(error)).toMatchObject({ what: `the proxy refused the tunnel with status ${status}`, transient });
  });

  it('passes on what it does not know', () => {
    expect(describeFailure(failure('HPE_INVALID', 'odd bytes'))).toMatchObject({
      what: expect.stringContaining('odd bytes'),
      transient: true,
    });
  });
});
