// The constants that the build puts in place of these names (configs.mjs).

/** True only in what `npm run dev` builds; everything behind it is gone from the production bundles. */
declare const __DEV__: boolean

/** The icon in the tray: a PNG of 32 by 32 points, as base64. */
declare const __TRAY_ICON__: string
