/** Runs the TypeScript sources as they are: types are stripped, the library is resolved from its sources (`source` condition). */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'node-addons'] },
  testMatch: ['<rootDir>/{packages,actions}/*/{src,test}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/build/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/tooling/src/test/transform.ts' },
  reporters: ['default', '<rootDir>/packages/tooling/src/test/reporter.ts'],
  testTimeout: 30_000,
  // Tests wait for processes: a core left to the machine would stand idle.
  maxWorkers: '100%',
};
