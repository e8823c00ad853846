// The page's policy lets scripts come only through this: the own origin, and no markup from text at all.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not of this origin.`)
    return url
  },
})
