/*
 * V8 knows the form of a class's instances only as long as there is one, and throws away with it whatever it has compiled that
 * relies on it. Of what is there only while a paragraph or a draft is read nothing is left when garbage is collected: hundreds of
 * functions were compiled again after every collection of the whole heap, at a quarter of all processor time.
 */

const held: object[] = [];

/**
 * Holds an instance of a class whose instances are short-lived. Call it once, beside the class. `values` are what its constructor needs so
 * as not to fail: nobody will ask the instance anything.
 */
export function holdForm(form: new (...values: never[]) => object, ...values: readonly unknown[]): void {
  held.push(Reflect.construct(form, values) as object);
}
