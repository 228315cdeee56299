import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

export type HeadShape = 'triangle' | 'bar' | 'chevron';

/**
 * Signed distance, in pixels at scale 1, of a point from the head: x runs along the line with its tip at 0 and the line on
 * the negative side, y across. The distance functions are the usual ones for a wedge, a box and a segment.
 */
const distanceTo: Readonly<Record<HeadShape, string>> = {
  triangle: 'max(-p.x - 9.0, dot(vec2(p.x, abs(p.y)), normalize(vec2(3.9, 9.0))))',
  bar: 'max(abs(p.x + 1.1) - 1.1, abs(p.y) - 5.0)',
  chevron:
    'length(vec2(p.x + 1.0, abs(p.y)) - vec2(-6.5, 4.2) * clamp(dot(vec2(p.x + 1.0, abs(p.y)), vec2(-6.5, 4.2)) / dot(vec2(-6.5, 4.2), vec2(-6.5, 4.2)), 0.0, 1.0)) - 0.85',
};

const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_tail;
attribute vec2 a_tip;
attribute float a_radius;
attribute float a_curvature;
attribute float a_scale;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying vec2 v_point;
const float bias = 255.0 / 254.0;

void main() {
  vec2 tail = ((u_matrix * vec3(a_tail, 1.0)).xy + 1.0) * u_dimensions / 2.0;
  vec2 tip = ((u_matrix * vec3(a_tip, 1.0)).xy + 1.0) * u_dimensions / 2.0;
  vec2 delta = tip - tail;
  vec2 control = (tail + tip) / 2.0 + vec2(-delta.y, delta.x) * a_curvature;
  vec2 along = normalize(tip - control);
  float scale = u_pixelRatio * a_scale;
  vec2 end = tip - along * (a_radius / u_sizeRatio * u_pixelRatio + 1.5 * u_pixelRatio);
  v_point = a_corner;
  vec2 position = end + scale * (along * a_corner.x + vec2(-along.y, along.x) * a_corner.y);
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  v_color = a_color;
  v_color.a *= bias;
}`;

const fragmentShader = (shape: HeadShape): string => /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
uniform float u_pixelRatio;
void main() {
  vec2 p = v_point;
  float cover = clamp(0.5 - (${distanceTo[shape]}) * u_pixelRatio, 0.0, 1.0);
  gl_FragColor = v_color * cover;
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

/**
 * A program that draws the head of an edge, straight or curved, where it meets the sign of an actor. The edge needs the
 * attributes `curvature` and `headScale`.
 * @param end at which end of the edge it stands
 */
export function createHeadProgram(shape: HeadShape, end: 'source' | 'target'): EdgeProgramType {
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader(shape),
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_tail', size: 2, type: FLOAT },
          { name: 'a_tip', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_scale', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-10, -6],
          [1, -6],
          [-10, 6],
          [-10, 6],
          [1, -6],
          [1, 6],
        ],
      };
    }

    processVisibleItem(
      _edgeIndex: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & { curvature?: number; headScale?: number },
    ) {
      const [tail, tip] = end === 'target' ? [source, target] : [target, source];
      const { array } = this;
      let at = start;
      array[at++] = tail.x;
      array[at++] = tail.y;
      array[at++] = tip.x;
      array[at++] = tip.y;
      array[at++] = tip.size;
      // The same curve walked the other way bends to the other side.
      array[at++] = (data.curvature ?? 0) * (end === 'target' ? 1 : -1);
      array[at++] = data.headScale ?? 1;
      array[at] = floatColor(data.color);
    }

    setUniforms(
      parameters: RenderParams,
      {
        gl,
        uniformLocations,
      }: {
        gl: WebGLRenderingContext | WebGL2RenderingContext;
        uniformLocations: Record<(typeof uniforms)[number], WebGLUniformLocation>;
      },
    ) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, parameters.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, parameters.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, parameters.pixelRatio);
      gl.uniform2f(
        uniformLocations.u_dimensions,
        parameters.width * parameters.pixelRatio,
        parameters.height * parameters.pixelRatio,
      );
    }
  } as unknown as EdgeProgramType;
}
