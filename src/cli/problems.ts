/** The command was called in a way that cannot work. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const NO_FILE = 'no such file'

const reasons: Record<string, string> = {
  ENOENT: NO_FILE,
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'permission denied',
}

/** What went wrong with a file, in words. */
export function explain(error: unknown): string {
  const { message } = error as Partial<Error>
  return reasons[codeOf(error) ?? ''] ?? message ?? String(error)
}

/** The code of an error of the system, such as ENOENT; other errors have none. */
export function codeOf(error: unknown): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}
