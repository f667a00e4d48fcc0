/**
 * What organizers ask of a legal form before they approach somebody, as groups of legal forms. A first orientation, no legal
 * advice: the line between permitted and forbidden runs by activity, not by form alone.
 */
export const abilities = {
  /**
   * May take grants that 501(c)(3) funders make without taking on expenditure responsibility: public charities, projects
   * inside the charity that sponsors them, and governmental units (Internal Revenue Code §§ 170(c)(1), 501(c)(3), 4945(d)).
   */
  TAKE_C3_GRANTS: ['C501C3', 'FISCALLY_SPONSORED_PROJECT', 'PUBLIC_BODY'],
  /**
   * May support or oppose candidates, as a charity under 501(c)(3) never may: the other exempt bodies, within the limits of
   * their purpose, political organizations and committees (§§ 501(c)(4)–(6), 527).
   */
  DO_ELECTORAL_WORK: ['C501C4', 'C501C5', 'C501C6', 'S527', 'PAC'],
} as const satisfies Record<string, readonly string[]>;

/** An ability by its name. */
export type Ability = keyof typeof abilities;
