interface ExportChoiceProperties {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** Something that goes along, or stays. */
export const ExportChoice = ({ label, isChosen, onChange }: ExportChoiceProperties) => (
  <label>
    <input type="checkbox" checked={isChosen} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
