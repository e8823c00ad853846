/**
 * Parts of a Chromium that no test wants: a process kept ready for the next page, which starts one for each window that has
 * none; and what draws the suggestions below the field for addresses: two pages, which each window loads, and which take as
 * long as a page of the app. The list takes the place of the one that Playwright gives, so all of that stands here too.
 */
const unwanted = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's own, as of 1.65.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** How the tests start a Chromium: without a graphics card, and without what asks for a network or draws its own pages. */
export const flags = [
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  `--disable-features=${unwanted.join(',')}`,
]
