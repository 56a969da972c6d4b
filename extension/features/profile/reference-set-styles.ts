import { css } from 'lit';

export const referenceSetStyles = css`
  :host {
    display: grid;
    gap: 0.8rem;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.7rem;
    align-items: center;
    font-weight: 600;
  }
  .marks {
    display: inline-flex;
    gap: 0.3rem;
  }
  .marks span {
    inline-size: 0.9rem;
    block-size: 0.9rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  .marks .received {
    background: var(--_accent);
  }
  .marks .asked {
    background: linear-gradient(to right, var(--_accent) 50%, transparent 50%);
  }
  .marks .listed {
    border-style: dashed;
  }
  details .stack {
    margin-block-start: 0.8rem;
  }
`;
