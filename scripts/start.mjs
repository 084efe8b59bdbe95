// Not yet: the service is being built. Says so plainly.
process.stdout.write('Windowlight is being built; nothing to start yet. `npm test` works.\n')
