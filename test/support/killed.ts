import type { ChildProcess } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Kills a process hard as soon as a file has so many bytes, unless it ends before; says whether it was killed. */
export async function killAt(child: ChildProcess, file: string, bytes: number): Promise<boolean> {
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  while (child.exitCode === null && child.signalCode === null) {
    if (existsSync(file) && statSync(file).size >= bytes) child.kill('SIGKILL')
    await setTimeout(1)
  }
  await ended
  return child.signalCode === 'SIGKILL'
}
