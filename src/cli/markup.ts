const HEAD = 2048

/** The text of a page in HTML, decoded as its byte order mark or it itself says; undefined where it says nothing. */
export function decodePage(bytes: Uint8Array): string | undefined {
  const encoding = markOf(bytes) ?? declared(bytes)
  if (encoding === undefined) return undefined
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return undefined
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return /<meta\s[^<>]*charset\s*=[\s"']*([\w-]+)/i.exec(head)?.[1]
}
