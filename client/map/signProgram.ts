import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import type { EdgeLook } from './edgeLook.ts';
import type { NodeLook } from './nodeLook.ts';
import { CardNodeProgram } from './cardPrograms.ts';
import { sendTexture } from './cardTexture.ts';
import { setSharedUniforms, sharedUniforms, sharedVertex } from './programUniforms.ts';
import { toChannels, type Shading } from './shading.ts';
import { atlasColumns, type SignAtlas } from './signAtlas.ts';

const vertexShader = /* glsl */ `
attribute vec2 a_place;
attribute float a_size;
attribute vec2 a_cell;
attribute float a_lit;
attribute float a_own;
attribute vec3 a_ink;
attribute vec2 a_corner;
varying vec2 v_texture;
varying float v_strength;
varying vec3 v_ink;
uniform float u_strength;
${sharedVertex}
void main() {
  gl_Position = toClip(toPixels(a_place) + a_corner * a_size / u_sizeRatio * u_pixelRatio);
  v_texture = (a_cell + vec2(a_corner.x + 1.0, 1.0 - a_corner.y) / 2.0) / ${atlasColumns}.0;
  v_strength = a_own * (a_lit > 0.5 ? 1.0 : u_strength);
  v_ink = a_ink;
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec2 v_texture;
varying float v_strength;
varying vec3 v_ink;
uniform sampler2D u_atlas;
uniform vec3 u_sheet;
uniform vec3 u_ink;
void main() {
  vec4 sign = texture2D(u_atlas, v_texture);
  // Every pixel of the picture lies between paper and ink; how near to the ink, that much it takes of its own.
  vec3 way = u_ink - u_sheet;
  float inked = clamp(dot(sign.rgb - u_sheet * sign.a, way) / dot(way, way), 0.0, sign.a);
  gl_FragColor = vec4(u_sheet * sign.a + (v_ink - u_sheet) * inked * v_strength, sign.a);
}`;

/** What a sign needs beside what Sigma knows of a node. */
interface SignData extends NodeDisplayData {
  /** Where its picture lies in the atlas. */
  cell?: readonly [number, number];
  /** Whether it keeps its strength while others have the attention. */
  lit?: boolean;
  /** Its strength by itself, from 0 to 1. */
  strength?: number;
  /** The color of its ink. */
  ink?: string;
}

/** A program that draws the signs of actors from one picture of all signs. */
export function createSignProgram(
  shading: Shading,
  atlas: () => SignAtlas,
): NodeProgramType<NodeLook, EdgeLook> {
  const uniforms = [...sharedUniforms, 'u_atlas', 'u_ink'] as const;
  /** Inks as they are sent, made once for each: there are few. */
  const inks = new Map<string, readonly [number, number, number]>();
  const inkOf = (color: string): readonly [number, number, number] => {
    const known = inks.get(color) ?? toChannels(color);
    inks.set(color, known);
    return known;
  };
  return class extends CardNodeProgram<(typeof uniforms)[number]> {
    #sent: { readonly atlas: SignAtlas; readonly texture: WebGLTexture } | null = null;

    getDefinition() {
      const { FLOAT, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_place', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_cell', size: 2, type: FLOAT },
          { name: 'a_lit', size: 1, type: FLOAT },
          { name: 'a_own', size: 1, type: FLOAT },
          { name: 'a_ink', size: 3, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(_index: number, start: number, data: SignData) {
      const { x, y, size, cell = [0, 0], lit = false, strength = 1, ink } = data;
      const channels = ink === undefined ? shading.ink : inkOf(ink);
      this.array.set([x, y, size, ...cell, lit ? 1 : 0, strength, ...channels], start);
    }

    setUniforms(parameters: RenderParams, program: ProgramInfo) {
      const { gl, uniformLocations } = program;
      setSharedUniforms(program, parameters, shading.sheet, shading.nodes);
      gl.uniform3f(uniformLocations['u_ink'] ?? null, ...shading.ink);
      gl.activeTexture(gl.TEXTURE0);
      const now = atlas();
      if (this.#sent?.atlas !== now) {
        if (this.#sent !== null) gl.deleteTexture(this.#sent.texture);
        this.#sent = { atlas: now, texture: sendTexture(gl, now.canvas) };
      }
      gl.bindTexture(gl.TEXTURE_2D, this.#sent.texture);
      gl.uniform1i(uniformLocations['u_atlas'] ?? null, 0);
    }
  } as unknown as NodeProgramType<NodeLook, EdgeLook>;
}
