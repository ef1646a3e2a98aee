import { testAccessibility } from './axe-run.ts';

testAccessibility(1280);
