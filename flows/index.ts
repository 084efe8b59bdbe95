/** The list: name → machine. The only file that knows them all. */
import { minimum, onlyAfter, rest, type QuestionKey } from '../content/questions/index.ts'
import { frontDoor } from './front-door.ts'
import { parentFlow } from './parent.ts'
import { someoneElse } from './someone-else.ts'
import { youngPerson } from './young-person.ts'

const asked = (key: QuestionKey) => {
  const condition = onlyAfter[key]
  return condition ? { key, onlyAfter: condition } : { key }
}

export const flows = {
  front_door: frontDoor,
  parent: parentFlow({ minimum, rest: rest.flatMap((group) => group.keys.map(asked)) }),
  someone_else: someoneElse,
  young_person: youngPerson,
}
