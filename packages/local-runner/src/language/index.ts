/** The language of workflow and action files: GitHub's parser and expression engine behind our nouns. */
export { readAction } from './action.ts';
export { fromData, fromJson, isList, isObject, textOf, toData } from './data.ts';
export { isSameName } from './names.ts';
export { inScopeOrder } from './permissions.ts';
export { invalid, named, showPlace, unsupported } from './problems.ts';
export { expressionSource, textsOf } from './template.ts';
export { booleanOf, numberOf } from './typed.ts';
export { readWorkflow } from './workflow.ts';
