// Generated from spec/ by "npm run generate". Do not edit.
/** The published editions of the vendor's documents, as year and month. The first is the baseline. */
export const editions = ['2023-09', '2024-09', '2025-06', '2025-11', '2026-03'] as const;

/** A published edition. */
export type Edition = (typeof editions)[number];

/** The newest published edition. */
export const newestEdition: Edition = '2026-03';
