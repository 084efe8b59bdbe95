/** May somebody of this role do that? The one way to ask; the table is `content/roles.ts`. */
import { deeds, type Deed, type Role } from '../../content/roles.ts'

export const may = ({ role }: { role: Role }, deed: Deed): boolean => {
  const those: readonly Role[] = deeds[deed]
  return those.includes(role)
}
