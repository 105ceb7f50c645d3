/** What the names of organisations (部门、单位) end in, as alternatives of a pattern, longer ones first. */
export const organisationKinds =
  "委员会|委|办公室|街道办事处|街道|人民政府|法院|检察院|医院|卫生院|学院|学校|小学|中学|幼儿园|大队|支队|中心|协会|联合会|局|厅|部|院|所|站|馆|队|校|社|处|署|镇|乡|公司";
