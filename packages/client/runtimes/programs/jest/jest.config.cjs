module.exports = {
  testEnvironment: './environment.cjs',
  testMatch: ['<rootDir>/proof.jest.cjs'],
  moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'],
  // The test that starts jest has a limit already.
  testTimeout: 2 ** 31 - 1,
  transform: {},
  watchman: false,
};
