const ours = /^(::1$|::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|$)|^f[cd]/i

/** An address of this machine or its own network: a proxy or the storefront's server, never a shopper. */
const isOurs = (address: string): boolean => address === "::1" || (address !== "" && ours.test(address))

/**
 * Where a request comes from: the socket's address, or what our own proxies say when one of them stands in between. The
 * nearest entry is read first, since everything before it may have been written by the client. Null when nobody says.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined): string | null {
  if (socket && !isOurs(socket)) return socket
  const hops = (forwardedFor ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.reverse().find((hop) => !isOurs(hop)) ?? null
}
