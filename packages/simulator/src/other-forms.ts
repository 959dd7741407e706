/** How clients address an operation beside the described way. */
interface OtherForm {
  readonly method?: string;
  /** The last word of the path. */
  readonly word?: string;
  /** Names of query parameters, each with the described name. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Forms of described operations that the gateway's scripts of 2014 and 2018 have (third-party). Which of the two a
 * gateway of today takes is not seen, so the simulator takes both.
 */
export const otherForms: Readonly<Record<string, OtherForm>> = {
  phonepickup: { method: 'PUT' },
  phonehangup: { method: 'PUT' },
  previewCallout: { word: 'previewcallout' },
  requestAppointedCall: { query: { skillid: 'skillId' } },
};

/**
 * Words that stand where other addresses have an agent ID, in addresses outside the description: the scripts of 2014 and
 * 2018 have the first two, client code the third (third-party).
 */
export const wordsForAgents: ReadonlySet<string> = new Set(['allagentevent', 'reportagentsisalive', 'loginbyaccount']);
