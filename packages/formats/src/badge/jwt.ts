/** The payload of a JSON Web Signature in compact form (RFC 7515, 7.1), as text. Its signature is not verified. */
export function payloadOf(text: string): string | undefined {
  const [, payload] = /^[\w-]{2,}\.([\w-]{2,})\.[\w-]*$/.exec(text) ?? [];
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
