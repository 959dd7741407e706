/** The folders in packages/ that npm packages are built from, each after those that it needs: so they are published. */
export const npmPackages = ['openapi', 'client', 'react', 'simulator', 'conformance'] as const;
