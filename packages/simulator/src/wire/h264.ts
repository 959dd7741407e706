/**
 * A still picture as H.264 video, without a codec: the first frame holds its blocks uncompressed (I_PCM), and every further one
 * says that nothing has changed. Names of the fields are those of ITU-T H.264, 7.3.
 */

/** Size of the picture in pixels: 4 by 3 macroblocks of 16 by 16. */
export const width = 64;
export const height = 48;

const macroblocks = { across: width / 16, down: height / 16 };

/** Luma and both chroma of the columns: white, yellow, cyan, blue. */
const colours = [
  [235, 128, 128],
  [210, 16, 146],
  [170, 166, 16],
  [41, 240, 110],
] as const;

/** Bits of a NAL unit. */
class Bits {
  readonly #bytes: number[];
  #filled = 0;

  constructor(header: number) {
    this.#bytes = [header];
  }

  /** A fixed number of bits. */
  u(value: number, bits: number): this {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      if (this.#filled === 0) this.#bytes.push(0);
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >> bit) & 1) << (7 - this.#filled));
      this.#filled = (this.#filled + 1) % 8;
    }
    return this;
  }

  /** An Exp-Golomb code; also of a signed 0. */
  ue(value: number): this {
    const bits = 32 - Math.clz32(value + 1);
    return this.u(0, bits - 1).u(value + 1, bits);
  }

  align(): this {
    return this.#filled === 0 ? this : this.u(0, 8 - this.#filled);
  }

  /** Whole bytes at a byte's border. */
  bytes(value: number, count: number): this {
    for (let index = 0; index < count; index += 1) this.#bytes.push(value);
    return this;
  }

  /** The unit with its end and with what keeps a start code from appearing in it. */
  unit(): Uint8Array {
    this.u(1, 1).align();
    const escaped: number[] = [];
    let zeros = 0;
    for (const byte of this.#bytes) {
      if (zeros >= 2 && byte <= 3) {
        escaped.push(3);
        zeros = 0;
      }
      escaped.push(byte);
      zeros = byte === 0 ? zeros + 1 : 0;
    }
    return Uint8Array.from(escaped);
  }
}

/** seq_parameter_set: baseline profile, level 1. */
export function sequence(): Uint8Array {
  return new Bits(0x67)
    .u(66, 8) // profile_idc
    .u(0xc0, 8) // constraint_set0_flag and constraint_set1_flag
    .u(10, 8) // level_idc
    .ue(0) // seq_parameter_set_id
    .ue(0) // log2_max_frame_num_minus4
    .ue(2) // pic_order_cnt_type: the order of decoding
    .ue(1) // max_num_ref_frames
    .u(0, 1) // gaps_in_frame_num_value_allowed_flag
    .ue(macroblocks.across - 1)
    .ue(macroblocks.down - 1)
    .u(1, 1) // frame_mbs_only_flag
    .u(0, 1) // direct_8x8_inference_flag
    .u(0, 1) // frame_cropping_flag
    .u(0, 1) // vui_parameters_present_flag
    .unit();
}

/** pic_parameter_set, with everything off. */
export function picture(): Uint8Array {
  return new Bits(0x68)
    .ue(0) // pic_parameter_set_id
    .ue(0) // seq_parameter_set_id
    .u(0, 1) // entropy_coding_mode_flag
    .u(0, 1) // bottom_field_pic_order_in_frame_present_flag
    .ue(0) // num_slice_groups_minus1
    .ue(0) // num_ref_idx_l0_default_active_minus1
    .ue(0) // num_ref_idx_l1_default_active_minus1
    .u(0, 3) // weighted_pred_flag, weighted_bipred_idc
    .ue(0) // pic_init_qp_minus26
    .ue(0) // pic_init_qs_minus26
    .ue(0) // chroma_qp_index_offset
    .u(0, 3) // deblocking_filter_control_present_flag, constrained_intra_pred_flag, redundant_pic_cnt_present_flag
    .unit();
}

/** The first frame. */
export function firstFrame(): Uint8Array {
  const slice = new Bits(0x65)
    .ue(0) // first_mb_in_slice
    .ue(7) // slice_type: I
    .ue(0) // pic_parameter_set_id
    .u(0, 4) // frame_num
    .ue(0) // idr_pic_id
    .u(0, 2) // no_output_of_prior_pics_flag, long_term_reference_flag
    .ue(0); // slice_qp_delta
  for (let block = 0; block < macroblocks.across * macroblocks.down; block += 1) {
    const [luma, blue, red] = colours[(block % macroblocks.across) as 0 | 1 | 2 | 3];
    slice
      .ue(25) // mb_type: I_PCM
      .align()
      .bytes(luma, 256)
      .bytes(blue, 64)
      .bytes(red, 64);
  }
  return slice.unit();
}

/** A later frame, the same as the one before. */
export function sameFrame(number: number): Uint8Array {
  return new Bits(0x41)
    .ue(0) // first_mb_in_slice
    .ue(5) // slice_type: P
    .ue(0) // pic_parameter_set_id
    .u(number % 16, 4) // frame_num
    .u(0, 1) // num_ref_idx_active_override_flag
    .u(0, 1) // ref_pic_list_modification_flag_l0
    .u(0, 1) // adaptive_ref_pic_marking_mode_flag
    .ue(0) // slice_qp_delta
    .ue(macroblocks.across * macroblocks.down) // mb_skip_run
    .unit();
}
