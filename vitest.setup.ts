import fc from 'fast-check'

// A red build is about the change, never about luck: everybody draws the same cases. `MESH_SEED=7 npm run unit` draws others.
fc.configureGlobal({ seed: Number(process.env.MESH_SEED ?? 1) })
