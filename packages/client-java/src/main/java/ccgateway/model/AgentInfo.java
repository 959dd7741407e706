// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One agent, as the queries about agents answer it. The rows were read in full in the table of
 * queryAllOnlineAgents (copy of 2025-02), and the printed answers of queryAgentInfoByWorkNo (2023-11) and
 * queryAgentInfoBySkillId (2025-04) have the same fields.
 */
public final class AgentInfo extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentInfo(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Work number of the agent.
   *
   * @return the field workno, if it came
   */
  public Optional<String> workNo() {
    return Values.optional(field("workno"), Values::text);
  }

  /**
   * Name of the agent.
   *
   * @return the field name, if it came
   */
  public Optional<String> name() {
    return Values.optional(field("name"), Values::text);
  }

  /**
   * State of the agent as the gateway sees it, table 1 of the appendix on states. An integer in the tables, a
   * string in the printed answers.
   *
   * @return the field status, if it came
   */
  public OptionalInt status() {
    return Values.optionalInt(field("status"));
  }

  /**
   * State of the agent in the CTI, table 2 of the appendix on states. An integer in the tables, a string in the
   * printed answers.
   *
   * @return the field ctiStatus, if it came
   */
  public OptionalInt ctiStatus() {
    return Values.optionalInt(field("ctiStatus"));
  }

  /**
   * ID of the agent group.
   *
   * @return the field groupid, if it came
   */
  public OptionalInt groupId() {
    return Values.optionalInt(field("groupid"));
  }

  /**
   * Name of the agent group; the tables call it unused. null in two of the three printed answers.
   *
   * @return the field groupname, if it came
   */
  public Optional<String> groupName() {
    return Values.optional(field("groupname"), Values::text);
  }

  /**
   * Skill queues of the agent; queryAllOnlineAgents calls it unused and answers an empty list.
   *
   * @return the field skilllist; empty if it is missing
   */
  public List<ConfiguredSkillQueue> skillList() {
    return Values.list(field("skilllist"), value -> Values.object(value, ConfiguredSkillQueue::new, null));
  }

  /**
   * IDs of the calls of the agent; unused, and empty in the printed answers.
   *
   * @return the field callids; empty if it is missing
   */
  public List<Object> callIds() {
    return Values.list(field("callids"), Values::any);
  }

  /**
   * Three letters for the sign-in to CTIServer, WebM and MailM in this order: T if the agent is signed in, F if
   * not. Audio and video calls need the first, text chat the second; the third is not supported, although it is T
   * in two printed answers.
   *
   * @return the field mediatype, if it came
   */
  public Optional<String> mediaType() {
    return Values.optional(field("mediatype"), Values::text);
  }

  /**
   * ID of the VDN.
   *
   * @return the field vdnid, if it came
   */
  public OptionalInt vdnId() {
    return Values.optionalInt(field("vdnid"));
  }

  /**
   * Phone number of the agent.
   *
   * @return the field phonenumber, if it came
   */
  public Optional<String> phoneNumber() {
    return Values.optional(field("phonenumber"), Values::text);
  }

  /**
   * Time of the present state in seconds. The values of the printed answers show that it is the time since the
   * state began (inferred).
   *
   * <p>Unit: seconds.
   *
   * @return the field currentstatetime, if it came
   */
  public OptionalInt currentStateTime() {
    return Values.optionalInt(field("currentstatetime"));
  }

  /**
   * Time of the sign-in, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field logindate, if it came
   */
  public OptionalLong loginDate() {
    return Values.optionalLong(field("logindate"));
  }

  /**
   * Whether the agent is in a multimedia conference (vendor sample); unused.
   *
   * @return the field inMultimediaConf, if it came
   */
  public OptionalInt inMultimediaConf() {
    return Values.optionalInt(field("inMultimediaConf"));
  }

  /**
   * Reason code of the present state.
   *
   * @return the field currentStateReason, if it came
   */
  public OptionalInt currentStateReason() {
    return Values.optionalInt(field("currentStateReason"));
  }
}
