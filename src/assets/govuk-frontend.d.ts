/** What we use of govuk-frontend's scripts, which bring no types of their own (6.6.0). */
declare module 'govuk-frontend' {
  export const ExitThisPage: new (root: Element) => { exitPage: () => void }
  export const ErrorSummary: new (root: Element) => object
  export const Button: new (root: Element) => object
}
