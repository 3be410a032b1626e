import { defineConfig } from 'vitest/config'

/** Milliseconds; tests that read thousands of articles or start the command need them on a busy machine. */
const testTimeout = 60_000

export default defineConfig({ test: { include: ['test/**/*.test.ts'], pool: 'threads', isolate: false, testTimeout } })
