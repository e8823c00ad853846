import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { inRoot } from '../../src/setup/root.mjs'

/**
 * Loads modules of the project as the build would, stylesheets as texts among them, which a browser test cannot import by
 * itself. The server that does it serves nothing.
 */
export async function withModules<Result>(
  use: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root: inRoot('.'),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await use((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
