/** Our own people, of the areas that this service has. */
import type { DutyPerson } from '../../content/shape.ts'
import { nobody } from '../duty/rota.ts'
import type { Service } from './service.ts'

export const peopleOf = ({ house, areas }: Pick<Service, 'house' | 'areas'>): DutyPerson[] => (house.rota ?? nobody).people.filter(({ area }) => areas.some((code) => code === area))
