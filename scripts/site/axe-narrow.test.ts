import { testAccessibility } from './axe-run.ts';

testAccessibility(360);
