import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2), process)
// Who has taken enough of the results leaves standard input unread, which would keep the process waiting.
process.stdin.destroy()
