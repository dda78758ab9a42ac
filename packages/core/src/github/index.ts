/** GitHub: what it knows of repositories and commits. */
export { type Comparison, type GitHubApi, openGitHub } from './rest.io.ts';
