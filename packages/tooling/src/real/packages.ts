/** Packages whose lockfiles are worth reading: large trees, bundled packages, aliases, optional packages of every platform. */
export const PACKAGES = [
  'express',
  'webpack',
  'eslint',
  'vite',
  'mocha',
  'npm',
  'next',
  '@angular/cli',
  'semantic-release',
  '@aws-sdk/client-s3',
] as const;
