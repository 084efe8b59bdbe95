/**
 * The council's own sign-in (OpenID Connect): authorization code with PKCE, state and nonce, by openid-client. It says which account came
 * back, and nothing else: who that is here, is asked of the rota (act/sign-in.ts). Each look at the keys is fresh, so that one that was turned
 * over at the provider is met at once, and a Worker shares no promise between two requests.
 */
import * as client from 'openid-client'

/** What binds the way back to the browser that went: made from its own cookie, and kept nowhere. */
export type Attempt = { state: string; nonce: string; verifier: string }
/** An account, as the signed answer has it. `email` only where the provider says that it has verified it. */
export type Claimed = { issuer: string; sub: string; oid: string | null; email: string | null }
/** `cancelled`: the provider said no, or they did. `not_valid`: what came back is not what was asked for, or nobody we trust signed it. */
export type NotClaimed = 'cancelled' | 'not_valid' | 'unreachable'

export type SignInDoor = {
  /** Where the browser is to go. Null: the provider cannot be reached. */
  begin: (attempt: Attempt) => Promise<URL | null>
  /** `back`: the address that the browser came back to, with all that stands in it. */
  finish: (back: URL, attempt: Attempt) => Promise<Claimed | NotClaimed>
  /** Where one signs out there too; null where there is no such page. */
  leave: (backTo: string) => Promise<URL | null>
}

type SignInSettings = { issuer: string; clientId: string; clientSecret: string; redirectUri: string; realNow: () => number; timeoutSeconds?: number }

/** So long what the provider says of itself is taken for true; strangers who press the button do not make us ask it each time. */
const knownFor = 600_000

/** Both clocks may be a little wrong. */
const toleranceSeconds = 30

const isOutOfReach = (error: unknown): boolean => error instanceof Error && (
  (error instanceof TypeError && !('code' in error))
  || ('code' in error && (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT'))
  || (error.cause instanceof Response && error.cause.status >= 500)
  || ('status' in error && Number(error.status) >= 500))

export const signInDoor = ({ issuer, clientId, clientSecret, redirectUri, realNow, timeoutSeconds = 8 }: SignInSettings): SignInDoor => {
  const server = new URL(issuer)
  const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : []
  let known: { metadata: client.ServerMetadata; at: number } | null = null

  /** Its issuer is compared with the one that was set: openid-client refuses another. */
  const configuration = async (): Promise<client.Configuration> => {
    const metadata = { client_secret: clientSecret, [client.clockTolerance]: toleranceSeconds }
    if (known === null || realNow() - known.at >= knownFor) {
      const found = await client.discovery(server, clientId, metadata, undefined, { execute, timeout: timeoutSeconds })
      known = { metadata: found.serverMetadata(), at: realNow() }
    }
    const config = new client.Configuration({ ...known.metadata }, clientId, metadata)
    config.timeout = timeoutSeconds
    for (const extension of execute) extension(config)
    // Without it an ID token that came by TLS is believed unsigned (OpenID Connect Core §3.1.3.7, step 6); we do not.
    client.enableNonRepudiationChecks(config)
    return config
  }

  return {
    begin: async ({ state, nonce, verifier }) => {
      try {
        return client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri, scope: 'openid email profile', state, nonce, code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
          // A shared machine may still know whoever was here before.
          prompt: 'select_account',
        })
      } catch {
        return null
      }
    },
    finish: async (back, { state, nonce, verifier }) => {
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), back, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
        const claims = tokens.claims()
        if (!claims) return 'not_valid'
        const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
        return { issuer: claims.iss, sub: claims.sub, oid: text(claims['oid']), email: claims['email_verified'] === true ? text(claims['email']) : null }
      } catch (error) {
        return error instanceof client.AuthorizationResponseError ? 'cancelled' : isOutOfReach(error) ? 'unreachable' : 'not_valid'
      }
    },
    leave: async (backTo) => {
      try {
        const config = await configuration()
        return config.serverMetadata().end_session_endpoint === undefined ? null : client.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo })
      } catch {
        return null
      }
    },
  }
}
