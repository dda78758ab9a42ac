/** Colours: only where a terminal shows them, and only around text that is sanitised already. */
import { styleText } from 'node:util';

export type Colour = Extract<Parameters<typeof styleText>[0], 'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow'>;
export type Paint = (colour: Colour, text: string) => string;

export const plain: Paint = (_colour, text) => text;
export const coloured: Paint = (colour, text) => styleText(colour, text, { validateStream: false });

/** NO_COLOR, whatever it says, means no colour. Spec: no-color.org. */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): Paint {
  return stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb' ? coloured : plain;
}
