/**
 * A council's sign-in on this machine: a real HTTP server with real keys, which can be told to misbehave as one that was broken into, badly
 * set or slow would. Whoever comes to it is signed in at once, as the account that it was told.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export const wrongs = ['nonce', 'audience', 'expired', 'issuer', 'alg_none', 'unsigned', 'other_key', 'hmac', 'azp', 'future', 'no_id_token', 'no_sub', 'metadata_issuer', 'slow', 'down', 'half'] as const
export type Wrong = (typeof wrongs)[number]
export type WorkAccount = { sub: string; email?: string; email_verified?: boolean; oid?: string }

const base64 = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
const makeKey = async (kid: string) => {
  const pair = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify'])
  const { kty = '', n = '', e = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  return { kid, pair, jwk: { kty, n, e, kid, alg: 'RS256', use: 'sig' } }
}
const challengeOf = async (verifier: string) => Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))).toString('base64url')

type Asked = { nonce: string; challenge: string; redirect: string; as: WorkAccount; used: boolean }
export type Identity = Awaited<ReturnType<typeof startIdentity>>

export const startIdentity = async (client = { id: 'windowlight', secret: 'a-secret-of-the-tests' }) => {
  let [key, stranger, wrong] = [await makeKey('one'), await makeKey('one'), null as Wrong | null]
  let account: WorkAccount = { sub: 'sub-of-jo', email: 'jo.reed@council.example', email_verified: true }
  const asked = new Map<string, Asked>()
  const seen: string[] = []

  const claimsOf = ({ nonce, as }: Asked): Record<string, unknown> => {
    const now = Math.floor(Date.now() / 1000)
    const { sub, ...rest } = as
    return {
      iss: wrong === 'issuer' ? 'https://elsewhere.example' : url, aud: wrong === 'audience' ? 'another-client' : wrong === 'azp' ? [client.id, 'another-client'] : client.id, ...(wrong === 'azp' ? { azp: 'another-client' } : {}),
      ...(wrong === 'no_sub' ? {} : { sub }), ...rest, nonce: wrong === 'nonce' ? 'another-nonce' : nonce, iat: wrong === 'expired' ? now - 7_200 : wrong === 'future' ? now + 7_200 : now, exp: wrong === 'expired' ? now - 3_600 : now + 10_800,
      ...(wrong === 'future' ? { nbf: now + 7_200 } : {}),
    }
  }
  const tokenOf = async (one: Asked) => {
    const head = base64({ alg: wrong === 'alg_none' ? 'none' : wrong === 'hmac' ? 'HS256' : 'RS256', kid: key.kid })
    const body = `${head}.${base64(claimsOf(one))}`
    if (wrong === 'alg_none' || wrong === 'unsigned') return `${body}.`
    if (wrong === 'hmac') {
      const secret = await crypto.subtle.importKey('raw', Buffer.from(client.secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
      return `${body}.${Buffer.from(await crypto.subtle.sign('HMAC', secret, Buffer.from(body))).toString('base64url')}`
    }
    const { pair } = wrong === 'other_key' ? stranger : key
    return `${body}.${Buffer.from(await crypto.subtle.sign(rsa, pair.privateKey, Buffer.from(body))).toString('base64url')}`
  }

  const discovery = () => ({
    issuer: wrong === 'metadata_issuer' ? 'https://elsewhere.example' : url, authorization_endpoint: `${url}/authorize`, token_endpoint: `${url}/token`, jwks_uri: `${url}/keys`, end_session_endpoint: `${url}/leave`,
    response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: wrong === 'alg_none' ? ['none', 'RS256'] : wrong === 'hmac' ? ['HS256', 'RS256'] : ['RS256'],
  })
  const redeem = async (form: URLSearchParams): Promise<[number, unknown]> => {
    const one = asked.get(form.get('code') ?? '')
    const isRight = one && !one.used && form.get('redirect_uri') === one.redirect && form.get('client_id') === client.id && form.get('client_secret') === client.secret
      && await challengeOf(form.get('code_verifier') ?? '') === one.challenge
    if (!isRight) return [400, { error: 'invalid_grant' }]
    one.used = true
    return [200, { access_token: 'an-access-token', token_type: 'Bearer', expires_in: 300, ...(wrong === 'no_id_token' ? {} : { id_token: await tokenOf(one) }) }]
  }

  const server = createServer((request, response) => {
    const at = new URL(request.url ?? '/', 'http://localhost')
    seen.push(`${request.method} ${at.pathname}`)
    const say = (status: number, body: unknown) => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)) }
    const chunks: Buffer[] = []
    request.on('data', (bytes: Buffer) => chunks.push(bytes)).on('end', () => {
      if (wrong === 'down') return void request.socket.destroy()
      if (wrong === 'slow') return
      if (wrong === 'half' && at.pathname === '/token') return say(503, { error: 'temporarily_unavailable' })
      if (at.pathname === '/.well-known/openid-configuration') return say(200, discovery())
      if (at.pathname === '/keys') return say(200, { keys: [key.jwk] })
      if (at.pathname === '/token') return void redeem(new URLSearchParams(Buffer.concat(chunks).toString())).then(([status, body]) => say(status, body))
      say(404, {})
    })
  })
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready) })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url, client, seen,
    /** Null: it behaves. */
    misbehave: (how: Wrong | null) => { wrong = how },
    be: (who: WorkAccount) => { account = who },
    rotate: async () => { key = await makeKey(`key-${Math.random()}`) },
    /** What a browser does there: it is asked, and comes back with a code. */
    authorize: (to: string): URL => {
      const { searchParams: query } = new URL(to)
      const code = crypto.randomUUID()
      asked.set(code, { nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '', redirect: query.get('redirect_uri') ?? '', as: account, used: false })
      const back = new URL(query.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', query.get('state') ?? '')
      return back
    },
    close: () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()) }),
  }
}
