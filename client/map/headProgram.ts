import type { EdgeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { CardEdgeProgram } from './cardPrograms.ts';
import { sendTexture, textureCanvas } from './cardTexture.ts';
import { drawSign } from './drawSign.ts';
import type { LineData } from './lineProgram.ts';
import { setSharedUniforms, sharedUniforms, sharedVertex } from './programUniforms.ts';
import type { Shading } from './shading.ts';
import { headHalf, headLength, headParts, type HeadName } from './signParts.ts';

const names = Object.keys(headParts) as HeadName[];
/** One row of the texture for each head; the box of a head in pixels at scale 1 is one wider than it on all sides. */
const rows = 8;
const cell = { width: 128, height: 64 };
const box = { left: -headLength - 2, right: 2, half: headHalf + 2 };

/** The scale of signs below which heads would be specks. */
const leastScale = 0.45;

const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec2 a_heads;
attribute float a_curvature;
attribute float a_scale;
attribute vec4 a_color;
attribute vec3 a_corner;
varying vec3 v_color;
varying vec2 v_texture;
${sharedVertex}
void main() {
  bool atTarget = a_corner.z > 0.5;
  float head = atTarget ? a_heads.y : a_heads.x;
  float radius = atTarget ? a_radii.y : a_radii.x;
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 tip = atTarget ? target : source;
  vec2 along = normalize(tip - controlOf(source, target, a_curvature));
  vec2 end = tip - along * (radius / u_sizeRatio + 1.5) * u_pixelRatio;
  // In a crowd, where signs are small, heads are too.
  float scale = u_pixelRatio * a_scale * (head < 0.0 ? 0.0 : min(1.0, 1.15 / u_sizeRatio));
  gl_Position = toClip(end + scale * (along * a_corner.x + vec2(-along.y, along.x) * a_corner.y));
  v_color = a_color.rgb;
  v_texture = vec2(
    (a_corner.x - ${box.left.toFixed(1)}) / ${(box.right - box.left).toFixed(1)},
    (head + (a_corner.y + ${box.half.toFixed(1)}) / ${(2 * box.half).toFixed(1)}) / ${rows}.0);
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec3 v_color;
varying vec2 v_texture;
uniform sampler2D u_heads;
uniform vec3 u_sheet;
uniform float u_strength;
void main() {
  float cover = texture2D(u_heads, v_texture).a;
  gl_FragColor = vec4(mix(u_sheet, v_color, u_strength), 1.0) * cover;
}`;

/** All heads, one below the other, as the texture that the program draws from. */
function bakeHeads(): HTMLCanvasElement {
  const context = textureCanvas(cell.width, cell.height * rows);
  names.forEach((name, row) => {
    context.setTransform(
      cell.width / (box.right - box.left),
      0,
      0,
      cell.height / (2 * box.half),
      (-box.left * cell.width) / (box.right - box.left),
      (row + 0.5) * cell.height,
    );
    drawSign(context, headParts[name], '#000', '#000');
  });
  return context.canvas;
}

/** What the heads of an edge need beside what Sigma knows of it. */
interface HeadData extends LineData {
  sourceHead?: HeadName | null;
  targetHead?: HeadName | null;
  headScale?: number;
}

const rowOf = (name: HeadName | null | undefined): number =>
  name === undefined || name === null ? -1 : names.indexOf(name);

/** A box for the head at each end: along the line, across it, and which end. */
const corners = [0, 1].flatMap((end) =>
  [
    [box.left, -box.half],
    [box.right, -box.half],
    [box.left, box.half],
    [box.left, box.half],
    [box.right, -box.half],
    [box.right, box.half],
  ].map((corner) => [...corner, end]),
);

/** A program that draws the heads of edges, straight or curved, where they meet the signs of actors. */
export function createHeadProgram(shading: Shading): EdgeProgramType {
  const uniforms = [...sharedUniforms, 'u_heads'] as const;
  return class extends CardEdgeProgram<(typeof uniforms)[number]> {
    #texture: WebGLTexture | null = null;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_heads', size: 2, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_scale', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 3, type: FLOAT }],
        CONSTANT_DATA: corners,
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: HeadData,
    ) {
      this.array.set(
        [
          source.x,
          source.y,
          target.x,
          target.y,
          source.size,
          target.size,
          rowOf(data.sourceHead),
          rowOf(data.targetHead),
          data.curvature ?? 0,
          data.headScale ?? 1,
          floatColor(data.color),
        ],
        start,
      );
    }

    override render(parameters: RenderParams): void {
      if (1 / parameters.sizeRatio >= leastScale) super.render(parameters);
    }

    setUniforms(parameters: RenderParams, program: ProgramInfo) {
      const { gl, uniformLocations } = program;
      setSharedUniforms(program, parameters, shading.sheet, shading.edges);
      this.#texture ??= sendTexture(gl, bakeHeads());
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.uniform1i(uniformLocations['u_heads'] ?? null, 0);
    }
  } as unknown as EdgeProgramType;
}
