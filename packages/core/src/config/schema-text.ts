/** A text that says something, as most values of the policy file are. Pure. */
import * as v from 'valibot';

export const text = (description: string) => v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'), v.description(description));
