// `npm run build`: the service, dist/node.mjs and what it starts, for a machine that only runs it (Containerfile, deploy/windowlight.service).
import { bundle, flags } from './bundle.mjs'

const file = await bundle()
process.stdout.write(`Built. Run it: node ${flags.join(' ')} ${file.slice(file.lastIndexOf('dist/'))}\n`)
