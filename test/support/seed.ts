import fc from 'fast-check'

/** Properties try the same texts each time, so that what fails fails by a change; NAQL_SEED has them try others. */
fc.configureGlobal({ seed: Number(process.env['NAQL_SEED'] ?? 1404) })
