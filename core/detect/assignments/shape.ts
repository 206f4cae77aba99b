/** shape: the kind of place in which a name meets a value, or that says by itself that a value is a credential. */

/**
 * assignment: `name = "value"`, an object's field, a keyword argument; line: the same without quotes, in a file or text that has no
 * quotes; default: what a look-up gives in place of a missing variable; pair: name and value as two arguments, attributes or fields;
 * argument: a call that takes a credential, `setPassword("…")`; comparison: `password == "…"`; option: of a command;
 * element: between a tag and its end; address: in a URL or connection string; header: of a request; statement: of SQL;
 * record: in a file made for credentials; label: a word of prose before it.
 */
export type Shape =
  | 'assignment'
  | 'line'
  | 'default'
  | 'pair'
  | 'argument'
  | 'comparison'
  | 'option'
  | 'element'
  | 'address'
  | 'header'
  | 'statement'
  | 'record'
  | 'label';
