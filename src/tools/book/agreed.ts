/** Who has agreed to words, and who has checked a fact, said the same way on every page. */
import type { Agreed, Checked } from '../../../content/shape.ts'

export const agreedOf = (agreed: Agreed) => (agreed.status === 'agreed' ? `agreed by ${agreed.by}, ${agreed.on}` : '*draft*')
export const checkedOf = (checked: Checked) => (checked.status === 'checked' ? `checked by ${checked.by}, ${checked.on}` : '*unverified*')
