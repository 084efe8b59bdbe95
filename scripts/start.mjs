// `npm start`: a bundle, made in half a second, because it starts many times as fast as the sources do; then the service.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle, flags } from './bundle.mjs'

const file = await bundle()
const child = spawn(process.execPath, [...flags, file], { stdio: 'inherit', cwd: fileURLToPath(new URL('..', import.meta.url)) })
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
