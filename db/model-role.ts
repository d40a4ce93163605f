/**
 * What a model may do, decided by the exam. `lead`: its words stream as they are made, and it notes evidence; `speak`: each reply is checked
 * before anybody sees it, and the reader notes; `stand-by`: the guide speaks.
 */
export const modelRoles = ['lead', 'speak', 'stand-by'] as const;
export type ModelRole = (typeof modelRoles)[number];
