/** The texts of action.yml, each in the style that people read best. Pure. */
import { Scalar } from 'yaml';

/** Wider than prose needs, so that an expression stays on its line. Characters. */
export const LINE_WIDTH = 120;

/** A text for people, folded at the line width. */
export function prose(text: string): Scalar {
  return scalar(text, 'BLOCK_FOLDED');
}

/** Every input is a string, whatever it looks like. */
export function quoted(text: string): Scalar {
  return scalar(text, 'QUOTE_DOUBLE');
}

/** An input as action.yml declares it. None is `required`: the runner does not enforce it, so that the code says what is missing. */
export function inputNode({ description, default: given }: { readonly description: string; readonly default: string | undefined }): object {
  return { description: prose(description), required: false, ...(given !== undefined && { default: quoted(given) }) };
}

function scalar(text: string, type: Scalar.Type): Scalar {
  const node = new Scalar(text);
  node.type = type;
  return node;
}
