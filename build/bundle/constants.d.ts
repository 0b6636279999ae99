// The constant that the build puts in place of this name (configs.mjs).

/** True only in what `npm run dev` builds; everything behind it is gone from the production bundles. */
declare const __DEV__: boolean
