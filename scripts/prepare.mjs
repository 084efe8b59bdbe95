// Makes a fresh clone ready with nothing but npm: installs what the lockfile names where it is not installed yet,
// and, with --browser, sees to a Chromium for the pages' tests. Plain JavaScript: it runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const installed = `${root}node_modules/.package-lock.json`
const lockfile = `${root}package-lock.json`

/** Installed means: npm wrote its own record after the lockfile last changed, and the record holds the same packages. */
const isInstalled = () => {
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(([path, p]) => path === '' || p.optional || have[path]?.version === p.version)
}

if (!isInstalled()) {
  process.stderr.write('Installing what package-lock.json names (once) …\n')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] })
}

if (process.argv.includes('--browser') && !process.env.SKIP_BROWSER) {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  if (!places.some((p) => p && existsSync(p)) && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium for the pages’ tests (once) …\n')
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2] })
  }
  if (!places.some((p) => p && existsSync(p))) {
    process.stderr.write('The pages are tested in a real Chromium and none was found.\n' +
      'Install one (Debian: apt-get install chromium), or set CHROMIUM to its path, or set SKIP_BROWSER=1 to leave those tests out (CI refuses that).\n')
    process.exit(1)
  }
}
