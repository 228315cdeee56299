import type { EdgeProgramType, ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { CardEdgeProgram } from './cardPrograms.ts';
import { setSharedUniforms, sharedUniforms, sharedVertex } from './programUniforms.ts';
import type { Shading } from './shading.ts';

/** A ribbon along the curve: `a_step` is how far along it, and on which side. */
const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_curvature;
attribute float a_width;
attribute vec4 a_color;
attribute vec2 a_step;
varying vec3 v_color;
varying float v_across;
varying float v_half;
${sharedVertex}
void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 control = controlOf(source, target, a_curvature);
  float t = a_step.x;
  vec2 point = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 along = mix(control - source, target - control, t);
  vec2 across = normalize(vec2(-along.y, along.x));
  v_half = max(0.65, a_width / u_sizeRatio / 2.0) * u_pixelRatio;
  v_across = a_step.y * (v_half + 1.0);
  v_color = a_color.rgb;
  gl_Position = toClip(point + across * v_across);
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec3 v_color;
varying float v_across;
varying float v_half;
uniform vec3 u_sheet;
uniform float u_strength;
void main() {
  float cover = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  gl_FragColor = vec4(mix(u_sheet, v_color, u_strength), 1.0) * cover;
}`;

/** Corners of a ribbon of so many pieces, as two triangles each. */
function ribbon(pieces: number): number[][] {
  return Array.from({ length: pieces }, (_, piece) => {
    const [from, to] = [piece / pieces, (piece + 1) / pieces];
    return [
      [from, -1],
      [to, -1],
      [from, 1],
      [from, 1],
      [to, -1],
      [to, 1],
    ];
  }).flat();
}

/** What a line needs beside what Sigma knows of an edge. */
export interface LineData extends EdgeDisplayData {
  curvature?: number;
}

/**
 * A program that draws the lines of edges as thin ribbons, so that no more pixels are touched than are drawn. The color of
 * an edge comes opaque: Sigma blends as if colors were premultiplied.
 * @param pieces of the ribbon: 1 for straight lines
 */
export function createLineProgram(pieces: number, shading: Shading): EdgeProgramType {
  const corners = ribbon(pieces);
  return class extends CardEdgeProgram<(typeof sharedUniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: sharedUniforms,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 2, type: FLOAT }],
        CONSTANT_DATA: corners,
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: LineData,
    ) {
      this.array.set(
        [
          source.x,
          source.y,
          target.x,
          target.y,
          data.curvature ?? 0,
          data.size,
          floatColor(data.color),
        ],
        start,
      );
    }

    setUniforms(parameters: RenderParams, program: ProgramInfo) {
      setSharedUniforms(program, parameters, shading.sheet, shading.edges);
    }
  } as unknown as EdgeProgramType;
}
