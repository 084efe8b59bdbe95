/** A browser with one jar, at the doors of the real service in this process: what an abuser's tests press and read. */
import type { HttpHouse } from '../../support/http-house.ts'

export const evening = Date.parse('2026-11-21T21:00:00Z')
const origin = 'http://localhost:3000'

export type Browser = ReturnType<typeof openBrowser>

/** `jar`: the cookies that it brings, by name. */
export const openBrowser = ({ fetch }: Pick<HttpHouse, 'fetch'>, jar: Record<string, string> = {}) => {
  let onces = 0
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = Object.entries(jar).map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new Request(`${origin}${path}`, { ...init, headers: { ...(cookie === '' ? {} : { cookie }), ...(init.headers as Record<string, string>) } }))
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') delete jar[name]
      else jar[name] = value
    }
    return { status: answer.status, location: answer.headers.get('location'), body: await answer.text(), headers: answer.headers }
  }
  return {
    jar, ask,
    get: (path: string) => ask(path),
    /** Sends the chat's form; a new `once` each time unless one is given. */
    send: (fields: Record<string, string | string[]>, path = '/chat') => {
      const form = new URLSearchParams()
      const all = path === '/chat' ? { once: `once-number-${String((onces += 1)).padStart(6, '0')}`, ...fields } : fields
      for (const [name, values] of Object.entries(all)) for (const value of [values].flat()) form.append(name, value)
      return ask(path, { method: 'POST', body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', origin } })
    },
  }
}

/** What the page says, in plain words. */
export const wordsOf = (html: string) => html.replaceAll(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '').replaceAll(/<[^>]+>/g, ' ')
  .replaceAll('&#39;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ')
