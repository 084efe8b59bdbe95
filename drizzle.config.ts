// For drizzle-kit's own commands (`check`, `studio`). New migrations are made by `npm run migrations`, which does both databases.
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'sqlite', schema: './src/store/schema.ts', out: './src/store/migrations/main' })
